import { fail, ok, type Result } from '../../core/result.ts';
import type { TableFault, TableFaultCode } from '../../core/table/table.ts';

/**
 * The text of a file. Read are UTF-8, with or without its mark, and UTF-16 that says so by its mark.
 * Everything else is refused by name where the bytes show what they are: guessing an encoding would
 * write wrong names into the catalogue, and nobody would see it.
 */
export function decodeText(bytes: Uint8Array): Result<string, TableFault> {
  if (bytes.length === 0) return fail({ code: 'file-empty' });
  const marked = utf16Mark(bytes);
  if (marked !== null) return decodedOr(bytes, marked, 'encoding-utf-16');
  if (looksLikeUtf16(bytes)) return fail({ code: 'encoding-utf-16' });
  const utf8 = decodedOr(bytes, 'utf-8', 'encoding-unknown');
  if (!utf8.ok) return fail({ code: likelyEncoding(bytes) });
  const garbled = garbledAs(utf8.value);
  return garbled === null ? utf8 : fail({ code: garbled });
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function decodedOr(
  bytes: Uint8Array,
  encoding: Encoding,
  code: TableFaultCode,
): Result<string, TableFault> {
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return fail({ code });
  }
}

function utf16Mark([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: every other byte of plain letters is nought. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  return head.filter((byte) => byte === 0).length > head.length / 5;
}

/** Bytes that are no UTF-8: in Windows-1258 each tone is a mark of its own, after its vowel. */
function likelyEncoding(bytes: Uint8Array): TableFaultCode {
  const text = new TextDecoder('windows-1258').decode(bytes.subarray(0, 1_000_000));
  const tones = text.match(/\p{M}/gu)?.length ?? 0;
  const placed = text.match(/[aeiouyăâêôơư]\p{M}/giu)?.length ?? 0;
  if (tones > 0 && placed === tones) return 'encoding-windows-1258';
  return (
    legacyFont(new TextDecoder('windows-1252').decode(bytes.subarray(0, 1_000_000))) ??
    'encoding-unknown'
  );
}

/** Valid text that can't be meant: UTF-8 read as Windows-1252 and stored again, or an old font. */
function garbledAs(text: string): TableFaultCode | null {
  const head = text.slice(0, 1_000_000);
  const doubled =
    head.match(/á[º»][\u0080-\u024f‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ä[‘\u0091\u0090]|Æ[°¡]/gu)?.length ??
    0;
  if (doubled > 2) return 'encoding-doubled';
  return legacyFont(head);
}

/** Letters that the fonts .VnTime (TCVN3) and VNI-Times show as Vietnamese. */
function legacyFont(text: string): TableFaultCode | null {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  const vietnamese = text.match(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/giu)?.length ?? 0;
  if (vietnamese > words / 20) return null;
  const tcvn3 = text.match(/[®¸µ¶·¹¨©ª«¬­][a-z]|[a-z][¸µ¶·¹¨©ª«¬­]/gu)?.length ?? 0;
  if (tcvn3 > words / 10 && tcvn3 > 2) return 'encoding-tcvn3';
  const vni =
    text.match(/[aeoöô][âäàáãåéèëêïøùûú]|[aeiouyöô][øùûõï](?![a-z])|ñ[aeiouôö]/giu)?.length ?? 0;
  return vni > words / 10 && vni > 2 ? 'encoding-vni' : null;
}
