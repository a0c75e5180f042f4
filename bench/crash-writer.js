// One writer of a log: appends until it is killed, and says which entries were acknowledged.
import { writeSync } from 'node:fs';
import { signerOf } from '../dist/ledger/key.js';
import { openDatabase } from '../dist/store/index.js';
import { fileLock, folderFiles, LogWriter, postgresLock } from '../dist/store/log/index.js';

const [folder, name, url] = process.argv.slice(2);
const signer = signerOf('log.test/endonym', new Uint8Array(32).fill(7));
const lock = url ? postgresLock(openDatabase({ url, folder: '' }), folder) : fileLock(`${folder}.state/lock`);
const writer = new LogWriter(folderFiles(folder, `${folder}.state`), lock, signer, () => crypto.randomUUID());
await writer.recover();
writeSync(1, 'ready\n');
for (let number = 0; ; number += 1) {
  // One at a time, and now and then several in one commit.
  const entries = Array.from({ length: number % 5 === 0 ? 7 : 1 }, (_, place) => `${name} ${number} ${place}`);
  await Promise.all(
    entries.map(async (entry) => {
      const index = await writer.append(new TextEncoder().encode(entry));
      // Written at once: an acknowledgement that the writer's death would swallow is none.
      writeSync(1, `${index} ${entry}\n`);
    }),
  );
}
