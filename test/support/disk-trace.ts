import path from 'node:path';
import type { SeededRandom } from './seeded-random.ts';

/** One thing that a program asked the operating system to do to a file, or a mark it made. */
export type DiskOp =
  | {
      readonly kind: 'write';
      readonly file: string;
      readonly offset: number;
      readonly data: Buffer;
    }
  | { readonly kind: 'truncate'; readonly file: string; readonly size: number }
  | { readonly kind: 'create' | 'remove' | 'sync'; readonly file: string }
  | { readonly kind: 'mark'; readonly text: string };

/** System calls that change files; whoever records must ask strace for exactly these. */
export const TRACED_CALLS =
  'open,openat,creat,write,writev,pwrite64,pwritev,pwritev2,fsync,fdatasync,sync_file_range,' +
  'ftruncate,truncate,fallocate,unlink,unlinkat,rename,renameat,renameat2';

const SECTOR = 512;

/**
 * Reads what `strace -f -y -xx` wrote, in order, for files in `folder`; what was written to `marks`
 * becomes marks. Throws on a call it does not understand, so that nothing is left out unnoticed.
 */
export function parseTrace(text: string, folder: string, marks: string): readonly DiskOp[] {
  const unfinished = new Map<string, string>();
  const ops: DiskOp[] = [];
  for (const line of text.split('\n')) {
    const [, thread = '', call = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (call === '' || /^(\+\+\+|---)/.test(call)) continue;
    const begun = /^(.*)\s+<unfinished \.\.\.>$/.exec(call);
    if (begun !== null) {
      unfinished.set(thread, begun[1] ?? '');
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(call);
    const whole = resumed === null ? call : `${unfinished.get(thread) ?? ''}${resumed[1]}`;
    const op = parseCall(whole, folder, marks);
    if (op !== null) ops.push(op);
  }
  return ops;
}

function parseCall(call: string, folder: string, marks: string): DiskOp | null {
  const [, name = '', args = '', result = ''] = /^(\w+)\((.*)\)\s+=\s+(-?\d+)/.exec(call) ?? [];
  if (name === '') throw new Error(`strace wrote what cannot be read: ${call.slice(0, 200)}`);
  if (result.startsWith('-')) return null;
  const descriptor = /^\d+<([^>]*)>/.exec(args);
  const file = decode(descriptor?.[1] ?? /"([^"]*)"/.exec(args)?.[1] ?? '').toString();
  if (file === marks && name === 'write') {
    return { kind: 'mark', text: decode(/"([^"]*)"/.exec(args)?.[1] ?? '').toString() };
  }
  if (file !== folder && path.dirname(file) !== folder) return null;
  switch (name) {
    case 'open':
    case 'openat':
      if (args.includes('O_TRUNC')) throw new Error(`a file was emptied on opening: ${file}`);
      return args.includes('O_CREAT') ? { kind: 'create', file } : null;
    case 'pwrite64': {
      const [, hex = '', offset = '0'] = /"([^"]*)", \d+, (\d+)$/.exec(args) ?? [];
      const data = decode(hex);
      if (data.length !== Number(result)) throw new Error(`a write was cut short: ${file}`);
      return { kind: 'write', file, offset: Number(offset), data };
    }
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', file };
    case 'ftruncate':
      return { kind: 'truncate', file, size: Number(/, (\d+)$/.exec(args)?.[1]) };
    case 'unlink':
    case 'unlinkat':
      return { kind: 'remove', file };
    default:
      throw new Error(`${name} is not known here: ${file}`);
  }
}

/** With `-xx` every byte of a string is `\xNN`. */
function decode(text: string): Buffer {
  return Buffer.from(text.replaceAll('\\x', ''), 'hex');
}

type FileOp = Exclude<DiskOp, { readonly kind: 'mark' }>;

interface DiskFile {
  /** What is on the platter; null when the file is not. */
  durable: Buffer | null;
  /** What was asked for since and may, in any part, be there after a power cut. */
  pending: FileOp[];
}

/** A disk that keeps what was synced, and of the rest what chance leaves. */
export interface ModelDisk {
  apply(op: FileOp): void;
  /** Calls whose effect is not certain now. */
  pending(): number;
  /** What each file holds after the power is cut now; a file that is gone is absent. */
  cutPower(random: SeededRandom): ReadonlyMap<string, Buffer>;
}

/** A disk with nothing on it. */
export function createModelDisk(folder: string): ModelDisk {
  const files = new Map<string, DiskFile>();
  const fileOf = (name: string): DiskFile => {
    let file = files.get(name);
    if (file === undefined) files.set(name, (file = { durable: null, pending: [] }));
    return file;
  };
  return {
    apply(op) {
      if (op.kind !== 'sync') fileOf(op.file).pending.push(op);
      else if (op.file === folder) for (const file of files.values()) syncName(file);
      else syncFile(fileOf(op.file));
    },
    pending: () => [...files.values()].reduce((sum, file) => sum + file.pending.length, 0),
    cutPower(random) {
      const left = new Map<string, Buffer>();
      // Some cuts leave little of what was not synced, some nearly all.
      const share = random.next();
      for (const [name, { durable, pending }] of files) {
        let content = durable;
        for (const op of pending) {
          if (random.next() < share) content = changed(content, torn(op, random));
        }
        if (content !== null) left.set(name, content);
      }
      return left;
    },
  };
}

/** A sync of a file makes its content certain, and that it exists. */
function syncFile(file: DiskFile): void {
  for (const op of file.pending) file.durable = changed(file.durable, op);
  file.pending = [];
}

/** A sync of the folder makes certain which names exist; not what the files hold. */
function syncName(file: DiskFile): void {
  const removed = file.pending.findLastIndex((op) => op.kind === 'remove');
  if (removed >= 0) {
    file.durable = null;
    file.pending = file.pending.slice(removed + 1);
  }
  const created = file.pending.findIndex((op) => op.kind === 'create');
  if (created < 0) return;
  file.durable ??= Buffer.alloc(0);
  file.pending.splice(created, 1);
}

/** A write of which only some sectors reached the platter, now and then. */
function torn(op: FileOp, random: SeededRandom): FileOp {
  if (op.kind !== 'write' || op.data.length <= SECTOR || random.next() < 0.6) return op;
  return {
    ...op,
    data: op.data.subarray(0, SECTOR * random.between(1, Math.floor(op.data.length / SECTOR))),
  };
}

function changed(content: Buffer | null, op: FileOp): Buffer | null {
  switch (op.kind) {
    case 'create':
      return content ?? Buffer.alloc(0);
    case 'remove':
      return null;
    case 'truncate':
      return resized(content ?? Buffer.alloc(0), op.size);
    case 'write': {
      const end = op.offset + op.data.length;
      const before = content ?? Buffer.alloc(0);
      const after = resized(before, Math.max(end, before.length));
      op.data.copy(after, op.offset);
      return after;
    }
    case 'sync':
      return content;
  }
}

function resized(content: Buffer, size: number): Buffer {
  const result = Buffer.alloc(size);
  content.copy(result);
  return result;
}
