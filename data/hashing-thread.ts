import { parentPort, workerData } from 'node:worker_threads';
import type { DossierCode } from '../core/dossier.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import { createDossierNaming } from './dossier-keys.ts';
import type { HashingAnswer, HashingOrder } from './hashing.ts';
import { createCodeMaker } from './invitation-keys.ts';

/** The thread of `createHashing`: everything is one long text, for that crosses threads fastest. */
const secret = Buffer.from(workerData as Uint8Array);
const naming = createDossierNaming(secret);
const { newCode } = createCodeMaker(secret);

parentPort!.on('message', ({ id, dossiers }: HashingOrder) => {
  let names = '';
  let codes = '';
  for (const line of dossiers.split('\n')) {
    const [province = '', source = '', code = ''] = line.split('\0');
    const keys = naming({
      province: province as ProvinceCode,
      source,
      code: code as DossierCode,
    });
    names += keys.completed + keys.returned + keys.refused + keys.stopped;
    const { code: invited, hashed } = newCode();
    codes += invited + hashed.headHash + hashed.codeHash;
  }
  parentPort!.postMessage({ id, names, codes } satisfies HashingAnswer, []);
});
