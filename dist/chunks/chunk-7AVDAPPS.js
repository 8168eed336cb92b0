
// src/terminal/generated-files.ts
async function writeGenerated(wanted, check, mend, io) {
  let stale = 0;
  for (const [path, content] of wanted) {
    if (await io.read(path) === content) continue;
    stale += 1;
    if (check) io.stdout(`${path} is out of date. ${mend}
`);
    else {
      await io.write(path, content);
      io.stdout(`Wrote ${path}
`);
    }
  }
  if (stale === 0) io.stdout("Up to date.\n");
  return check && stale > 0 ? 1 : 0;
}

export {
  writeGenerated
};
