import type { Request } from 'express';
import type { UploadedFile } from './held-uploads.ts';

/** A form with one file, read by the platform's own parser. */
export interface UploadForm {
  /** Null when none was chosen. */
  readonly file: UploadedFile | null;
  /** A text field; empty when it is missing. */
  text(name: string): string;
}

/** The form of a request whose body was read as bytes; empty when it is no such form. */
export async function readUploadForm(request: Request): Promise<UploadForm> {
  const body: unknown = request.body;
  const headers = { 'content-type': request.get('content-type') ?? '' };
  const form = Buffer.isBuffer(body)
    ? await new Response(new Uint8Array(body), { headers }).formData().catch(() => null)
    : null;
  const file = form?.get('file');
  return {
    file:
      file instanceof File && file.size > 0
        ? { name: file.name.slice(0, 200), bytes: new Uint8Array(await file.arrayBuffer()) }
        : null,
    text(name) {
      const value = form?.get(name);
      return typeof value === 'string' ? value : '';
    },
  };
}
