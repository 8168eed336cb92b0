"""
Prints, as one JSON document, what AWS's API models say of each operation: names of the members that go in, names of those
that come out, and which of them AWS marks sensitive, are blobs or are streams.

    python3 scripts/botocore-shapes.py WHEEL

WHEEL is a wheel of botocore (Apache-2.0). It is read as a zip: only data is read, nothing of it is installed or run.
"""

import gzip
import json
import re
import sys
import zipfile

MODEL = re.compile(r"botocore/data/([^/]+)/([^/]+)/service-2\.json(\.gz)?$")
# The deepest role that counts lies six members down; recursion ends where a shape contains itself.
DEPTH = 8
ROLE_WORDS = re.compile(r"PassRole|iam:PassRole|Role(Arn|ARN)\b|execution role|service role|IAM role that", re.I)


def main(path):
    newest = {}
    with zipfile.ZipFile(path) as wheel:
        date = "%04d-%02d-%02d" % max(each.date_time for each in wheel.infolist())[:3]
        for name in wheel.namelist():
            found = MODEL.match(name)
            if found and found[2] > newest.get(found[1], ("", "", False))[0]:
                newest[found[1]] = (found[2], name, bool(found[3]))
        models = []
        for folder, (_, name, packed) in sorted(newest.items()):
            data = wheel.read(name)
            models.append(read_model(folder, json.loads(gzip.decompress(data) if packed else data)))
    version = re.search(r"botocore-([0-9.]+)-", path)
    json.dump({"version": version[1] if version else "unknown", "date": date, "models": models}, sys.stdout)


def read_model(folder, model):
    meta, shapes = model["metadata"], model["shapes"]
    return {
        "folder": folder,
        "prefixes": [p for p in (meta.get("signingName"), meta.get("endpointPrefix"), folder) if p],
        "operations": {
            name: {
                "in": members(shapes, op.get("input", {}).get("shape")),
                "out": members(shapes, op.get("output", {}).get("shape")),
                # Attributes and documents of their own syntax hide their members from the model; the words do not.
                "roleInWords": role_in_words(shapes, op),
            }
            for name, op in model["operations"].items()
        },
    }


def role_in_words(shapes, op):
    shape = shapes.get(op.get("input", {}).get("shape"), {})
    texts = [m.get("documentation", "") for m in shape.get("members", {}).values()]
    return bool(ROLE_WORDS.search(" ".join(texts)))


def members(shapes, root):
    """Rows [parent, name, type, marks]: each name once for a parent. Marks: s sensitive, e enumeration, t stream, a ARN."""
    rows = {}

    def walk(shape_name, parent, name, depth, within, sensitive):
        if shape_name is None or depth > DEPTH:
            return
        shape = shapes[shape_name]
        kind = shape["type"]
        sensitive = sensitive or shape.get("sensitive", False)
        if name and kind not in ("structure", "list", "map"):
            marks = ("s" if sensitive else "") + ("e" if "enum" in shape else "")
            if "arn" in shape_name.lower() or "arn:" in shape.get("pattern", ""):
                marks += "a"
            rows.setdefault((parent, name, kind, marks), None)
        if shape.get("eventstream") or shape.get("streaming"):
            rows.setdefault((parent, name, kind, "t" + ("s" if sensitive else "")), None)
        if shape_name in within:
            return
        within = within | {shape_name}
        if kind == "structure":
            if name and shape.get("sensitive"):
                rows.setdefault((parent, name, kind, "s"), None)
            for member, ref in shape.get("members", {}).items():
                streamed = ref.get("streaming")
                if streamed:
                    rows.setdefault((name, member, shapes[ref["shape"]]["type"], "t"), None)
                walk(ref["shape"], name, member, depth + 1, within, sensitive)
        elif kind == "list":
            walk(shape["member"]["shape"], parent, name, depth + 1, within, sensitive)
        elif kind == "map":
            walk(shape["value"]["shape"], parent, name, depth + 1, within, sensitive)

    walk(root, "", "", 0, frozenset(), False)
    return [list(row) for row in rows]


main(sys.argv[1])
