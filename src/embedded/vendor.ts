import { existsSync } from 'node:fs';

/** How many folders above this file may hold `node_modules`: `src/embedded` lies two below the root, links may add some. */
const MAX_CLIMB = 6;

/**
 * Where a file of another package lies: beside the built program (`dist/embedded/vendor/`), or in `node_modules` when the
 * sources run directly. The bundler must not see these paths: it rewrites WebAssembly files as text and breaks them. Nor may it
 * see `createRequire`, which it replaces by something that is not a function; so the folders are walked here.
 * `packagePath` is `<package>/<file>`, as it lies on disk: the package's own `exports` are not consulted.
 * Throws where the file is in neither place.
 */
export function vendorUrl(builtName: string, packagePath: string): URL {
  const here = import.meta.url;
  const built = new URL(['.', 'vendor', builtName].join('/'), here);
  if (existsSync(built)) return built;
  for (let climb = 0, up = './'; climb < MAX_CLIMB; climb += 1, up += '../') {
    const candidate = new URL(`${up}node_modules/${packagePath}`, here);
    if (existsSync(candidate)) return candidate;
  }
  throw new Error(`a file of this program is missing: vendor/${builtName}`);
}
