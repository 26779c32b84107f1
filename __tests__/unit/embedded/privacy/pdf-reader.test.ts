import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { PdfReader } from '../../../../src/embedded/privacy/extract/pdf.ts';

const MEGABYTE = 1024 * 1024;
const LIMITS = { heapMegabytes: 512, growthMegabytes: 160, seconds: 60, overruns: 2, secondsThen: 10 };

/** A document of one page with this content stream. */
function pdf(content: Buffer): Buffer {
  const packed = deflateSync(content);
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = parts.map((part, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${part}\nendobj\n`;
    return at;
  });
  const xref = text.length;
  text += `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) text += `${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Size ${parts.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const ORDINARY = pdf(Buffer.from('BT /F 12 Tf 50 700 Td (Hello there) Tj ET'));

describe('PDF files', () => {
  test('are read one after the other, and at once', async () => {
    const reader = new PdfReader(LIMITS);
    for (let turn = 0; turn < 3; turn += 1)
      expect((await reader.read(ORDINARY)).map(({ text }) => text.trim())).toEqual(['Hello there']);
    const all = await Promise.all(Array.from({ length: 4 }, () => reader.read(ORDINARY)));
    expect(all).toHaveLength(4);
  });

  test('that inflate without end are unread, and the next one is read all the same', async () => {
    const reader = new PdfReader(LIMITS);
    const bomb = pdf(Buffer.alloc(400 * MEGABYTE, 'q '));
    expect(bomb.length).toBeLessThan(MEGABYTE);
    await expect(reader.read(bomb)).rejects.toThrow('more than 160 MB of memory');
    expect(await reader.read(ORDINARY)).toHaveLength(1);
  });

  test('that are none are unread', async () => {
    const reader = new PdfReader(LIMITS);
    await expect(reader.read(Buffer.from('%PDF-1.4\nnothing'))).rejects.toThrow('damaged PDF');
    expect(await reader.read(ORDINARY)).toHaveLength(1);
  });
});
