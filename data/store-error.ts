export type StoreErrorCode =
  | 'in-use'
  | 'not-writable'
  | 'not-ours'
  | 'damaged'
  | 'newer-version'
  | 'engine-too-old'
  | 'not-durable'
  | 'unreachable'
  | 'disk-full'
  | 'write-failed'
  | 'closed'
  | 'secret-unusable'
  | 'not-empty'
  | 'backup-failed';

/** A fault of the store. `fatal` means that this process must stop and be started again. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly retryable: boolean;
  readonly fatal: boolean;

  constructor(
    code: StoreErrorCode,
    message: string,
    options: {
      readonly cause?: unknown;
      readonly retryable?: boolean;
      readonly fatal?: boolean;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.fatal = options.fatal ?? false;
  }
}
