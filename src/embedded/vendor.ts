import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL, fileURLToPath } from 'node:url';

/**
 * Where a file of another package lies: beside the built program (`dist/embedded/vendor/`), or in `node_modules` when the
 * sources run directly. The bundler must not see these paths: it rewrites WebAssembly files as text and breaks them.
 */
export function vendorUrl(builtName: string, packagePath: string): URL {
  const built = new URL(['.', 'vendor', builtName].join('/'), import.meta.url);
  if (existsSync(fileURLToPath(built))) return built;
  return pathToFileURL(createRequire(import.meta.url).resolve(packagePath));
}
