import { randomBytes, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { acceptAccount } from '../../analytics/dashboard/sign-in/new-account.ts';
import { createPasswordHasher } from '../../analytics/dashboard/sign-in/password-hash.ts';
import { instant } from '../../core/calendar.ts';
import type { Directory } from '../../core/directory.ts';
import type { CounterId, UnitCode } from '../../core/organisation.ts';
import type { Official } from '../../core/people/official.ts';
import type { Store } from '../../core/ports.ts';
import { parseRole, ROLES } from '../../core/role.ts';
import { settings } from '../config.ts';
import { runProgram, StartError } from '../start-error.ts';
import { withStore } from './with-store.ts';

const USAGE = `npm run account -- NAME --role ROLE [--display "Nguyễn Thị Lan"] [--unit 30307] [--counter 30307-1]
  ROLE: ${ROLES.join(', ')}`;

interface Options {
  readonly role?: string;
  readonly display?: string;
  readonly unit?: string;
  readonly counter?: string;
}

/** `npm run account`: makes an account and prints its password once. */
async function account(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      role: { type: 'string' },
      display: { type: 'string' },
      unit: { type: 'string' },
      counter: { type: 'string' },
    },
  });
  await withStore(settings(), (store) => add(store, positionals[0], values));
}

async function add(store: Store, name: string | undefined, options: Options): Promise<void> {
  const role = parseRole(options.role ?? '');
  if (name === undefined || role === null) throw new StartError(`cách dùng / usage:\n${USAGE}\n`);
  const password = randomBytes(12).toString('base64url');
  const wish = { signInName: name, displayName: options.display ?? name };
  const accepted = acceptAccount({ ...wish, password, repeated: password });
  if (!accepted.ok) throw new StartError(`${accepted.error}: ${name}`);
  const { signInName, displayName } = accepted.value;
  const place = placeOf(role, options, await store.directory.load());
  const passwordHash = await createPasswordHasher().hash(password);
  const official = { id: randomUUID(), signInName, displayName, passwordHash, role, ...place };
  if (!(await store.officials.add(official)))
    throw new StartError(`tên đã có / name is taken: ${signInName}`);
  await store.audit.append({
    at: instant(Date.now()),
    actor: 'command',
    act: 'account-added',
    object: signInName,
    detail: { role },
    origin: '',
  });
  console.log('Mật khẩu, chỉ hiện một lần / password, shown once:');
  console.log(password);
}

/** Unit and counter of the account; counter staff has both. */
function placeOf(
  role: Official['role'],
  options: Options,
  { units, counters }: Directory,
): Pick<Official, 'unit' | 'counter'> {
  const { counter: counterId, unit: unitCode } = options;
  const counter = counters.get((counterId ?? '') as CounterId);
  if (counterId !== undefined && counter === undefined)
    throw new StartError(`không có bộ phận một cửa / no counter "${counterId}"`);
  if (role === 'counter-staff' && counter === undefined)
    throw new StartError('counter-staff: cần --counter / needs --counter');
  const unit = (unitCode as UnitCode | undefined) ?? counter?.unit;
  if (unit !== undefined && !units.has(unit))
    throw new StartError(`không có đơn vị / no unit ${unit}`);
  if (counter !== undefined && counter.unit !== unit)
    throw new StartError(`bộ phận một cửa thuộc đơn vị khác / the counter is of another unit`);
  return { unit: unit ?? null, counter: counter?.id ?? null };
}

await runProgram(account);
