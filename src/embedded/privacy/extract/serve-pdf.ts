import type { MessagePort } from 'node:worker_threads';
import type { Part } from './office.ts';
import { pdfPages } from './pdf-pages.ts';
import { UnreadableDocument } from './zip.ts';

/** What a thread that is started to read PDF files is handed as its data. */
export const PDF_THREAD = 'pdf';

export type PdfAnswer = { readonly parts: Part[] } | { readonly unread: string };

/** Answers each PDF file that is sent with its text. */
export function servePdf(port: MessagePort): void {
  port.on('message', (bytes: Uint8Array) => {
    void answer(bytes).then((message) => {
      port.postMessage(message);
    });
  });
}

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { parts: await pdfPages(bytes) };
  } catch (error) {
    return { unread: error instanceof UnreadableDocument ? error.message : 'damaged PDF' };
  }
}
