import { createNodeFileStore } from '../../src/adapters/system/node-file-store.ts';
import { checksums } from '../../src/bundle/assemble.ts';
import { writeBundle } from '../../src/bundle/write-bundle.ts';

/** Writes bundles into the folder it is given, one after the other, until somebody ends it. */
const out = process.argv[2] ?? '';
const store = createNodeFileStore(out);
process.stdout.write('ready\n');
for (let round = 0; ; round += 1) {
  const files = new Map<string, Uint8Array>();
  for (let index = 0; index < 12; index += 1)
    files.set(`part-${index % 3}/${index}.txt`, Buffer.alloc(20_000, String(round)));
  files.set('checksums.txt', Buffer.from(checksums(files)));
  await writeBundle(out, `${process.pid}-${round}`, () => files, store, true);
}
