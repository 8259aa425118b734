const RATE = 11_025;
/** 8 bits a sample, logarithmic, as on the telephone (ITU-T G.711 µ-law); every Chromium plays it. */
const MU_LAW = 7;
/** Quieter than this, at the ends, is silence. */
const SILENCE = 300;
/** -3 dB, so that no prompt is louder than another. */
const PEAK = 23_200;

/**
 * A quarter of the size: the 22,050 Hz, 16-bit, one-channel wave of espeak-ng at half the rate and half
 * the bits, without silence at its ends, at an even loudness. Null when it is no such wave.
 */
export function toSmallWave(wave: Buffer): Buffer | null {
  if (wave.length < 100 || wave.toString('latin1', 0, 4) !== 'RIFF') return null;
  const at = wave.indexOf('data', 12, 'latin1');
  if (at < 0 || wave.readUInt32LE(24) !== RATE * 2 || wave.readUInt16LE(34) !== 16) return null;
  const halved = halve(wave.subarray(at + 8));
  const first = halved.findIndex((sample) => Math.abs(sample) > SILENCE);
  const last = halved.findLastIndex((sample) => Math.abs(sample) > SILENCE);
  if (first < 0) return null;
  const heard = halved.slice(Math.max(0, first - RATE / 50), last + RATE / 10);
  const loudest = heard.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1);
  const bytes = Uint8Array.from(heard, (sample) => toMuLaw((sample * PEAK) / loudest));
  return Buffer.concat([header(bytes.length), bytes]);
}

function halve(samples: Buffer): number[] {
  const halved: number[] = [];
  for (let i = 0; i + 3 < samples.length; i += 4) {
    halved.push((samples.readInt16LE(i) + samples.readInt16LE(i + 2)) / 2);
  }
  return halved;
}

function toMuLaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const level = Math.min(32_635, Math.abs(Math.round(sample))) + 132;
  const exponent = Math.max(0, 31 - Math.clz32(level) - 7);
  return ~(sign | (exponent << 4) | ((level >> (exponent + 3)) & 0x0f)) & 0xff;
}

function header(length: number): Buffer {
  const head = Buffer.alloc(46);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(38 + length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(18, 16);
  head.writeUInt16LE(MU_LAW, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 38, 'latin1');
  head.writeUInt32LE(length, 42);
  return head;
}
