/**
 * Written into the folder of every Python tool and started as `python -I -S -B -X utf8 launch.py MODULE ARG…`. Nothing of
 * the host's Python but its standard library is importable: `-I` shuts out the working directory and PYTHON* variables,
 * `-S` the host's site-packages and their start-up hooks. `MODULE` may also be the path of a script (`….py`).
 */
export const LAUNCHER = `import os
import runpy
import sys

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "site"))
del sys.argv[0]
target = sys.argv[0]
if target.endswith(".py"):
    runpy.run_path(target, run_name="__main__")
else:
    runpy.run_module(target, run_name="__main__", alter_sys=True)
`;

/** Interpreter switches that go before the launcher. */
export const PYTHON_SWITCHES = ['-I', '-S', '-B', '-X', 'utf8'] as const;
