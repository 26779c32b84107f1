import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { MATCHED_PLACES } from '../model/matched-places.ts';
import { collect, emptyResult, merge, type BatchResult } from './batch-result.ts';
import type { Detector, DetectorInstance, DetectorOptions, FileReport } from './detector.ts';
import { DETECTORS } from './detectors.ts';
import { embeddedJobSchema, type EmbeddedJob } from './job.ts';
import { PDF_THREAD, servePdf } from './privacy/extract/serve-pdf.ts';
import { toSarif, type FileNote } from './sarif-report.ts';

/** Files are handed to a thread in batches of about this many, so that threads end at about the same time. */
const BATCH = 48;
/** Below this many files a second thread costs more than it saves. */
const FILES_WORTH_A_THREAD = 200;

async function loadDetector(id: string): Promise<Detector> {
  const load = Object.hasOwn(DETECTORS, id) ? DETECTORS[id] : undefined;
  if (load === undefined) throw new Error(`unknown embedded scanner: ${id}`);
  return load();
}

function createInstance(detector: Detector, job: EmbeddedJob): DetectorInstance | Promise<DetectorInstance> {
  return detector.create(optionsOf(job));
}

function optionsOf({ config, part, privacyPack }: EmbeddedJob): DetectorOptions {
  return { config, ...(part === true ? { part } : {}), ...(privacyPack === undefined ? {} : { privacyPack }) };
}

/** Reads and scans the files [from, to) of the job. A file that cannot be read, or breaks the detector, is unread: never silently clean. */
async function scanBatch(instance: DetectorInstance, job: EmbeddedJob, from: number, to: number): Promise<BatchResult> {
  const result = emptyResult();
  for (const { path, copy, canary } of job.files.slice(from, to)) {
    let report: FileReport;
    try {
      const bytes = readFileSync(join(job.source, copy ?? path));
      report = await instance.scanFile({ path, bytes });
    } catch (error) {
      // Only the kind of error is reported: its message may quote the file.
      report = {
        findings: [],
        unread: `the detector failed on it (${error instanceof Error ? error.name : 'unknown'})`,
      };
    }
    collect(result, path, report);
    if (canary === true) result.read -= report.unread === undefined && report.notApplicable === undefined ? 1 : 0;
  }
  return result;
}

async function scanAll(detector: Detector, job: EmbeddedJob): Promise<BatchResult> {
  const threads = Math.min(job.threads, Math.ceil(job.files.length / FILES_WORTH_A_THREAD));
  const total = emptyResult();
  let next = 0;
  const takeBatch = (): [number, number] | undefined => {
    if (next >= job.files.length) return undefined;
    const from = next;
    next = Math.min(next + BATCH, job.files.length);
    return [from, next];
  };
  const here = async (): Promise<void> => {
    const instance = await createInstance(detector, job);
    for (let batch = takeBatch(); batch !== undefined; batch = takeBatch()) {
      merge(total, await scanBatch(instance, job, ...batch));
      // Lets the answers of the other threads in between two batches.
      await new Promise(setImmediate);
    }
  };
  const elsewhere = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: job });
      worker.on('message', (message: BatchResult | 'ready') => {
        if (message !== 'ready') merge(total, message);
        const batch = takeBatch();
        if (batch === undefined) worker.postMessage('end');
        else worker.postMessage(batch);
      });
      worker.on('error', reject);
      worker.on('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`worker thread ended with ${String(code)}`));
      });
    });
  await Promise.all([here(), ...Array.from({ length: Math.max(0, threads - 1) }, elsewhere)]);
  return total;
}

async function serveBatches(job: EmbeddedJob): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('no parent thread');
  const instance = await createInstance(await loadDetector(job.scanner), job);
  port.on('message', (message: [number, number] | 'end') => {
    if (message === 'end') {
      port.close();
      return;
    }
    void scanBatch(instance, job, ...message).then((result) => {
      port.postMessage(result);
    });
  });
  port.postMessage('ready');
}

async function main(jobFile: string): Promise<void> {
  const job = embeddedJobSchema.parse(JSON.parse(readFileSync(jobFile, 'utf8')));
  const detector = await loadDetector(job.scanner);
  const result = await scanAll(detector, job);
  result.facts.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const allPaths = job.files.filter(({ canary }) => canary !== true).map(({ path }) => path);
  const planted = new Set(job.files.filter(({ canary }) => canary === true).map(({ path }) => path));
  const facts = result.facts.filter(({ path }) => !planted.has(path));
  const documents = detector.documents?.(facts, allPaths) ?? {};
  for (const [name, content] of Object.entries(documents)) writeFileSync(join(job.out, name), content);
  if (detector.finish !== undefined) {
    const whole = await detector.finish(facts, allPaths, optionsOf(job));
    if (whole.unread !== undefined) throw new Error(whole.unread);
    for (const finding of whole.findings) result.findings.push(finding);
  }
  const sarif = toSarif(detector, {
    findings: result.findings,
    unread: result.unread.sort(byPath),
    notApplicable: result.notApplicable.sort(byPath),
    read: result.read,
  });
  writeFileSync(join(job.out, MATCHED_PLACES), JSON.stringify(result.matched.filter(([path]) => !planted.has(path))));
  writeFileSync(join(job.out, 'report.sarif'), JSON.stringify(sarif));
}

/** Every rule of every detector, as JSON: what `assay explain` and the documentation are made from. */
async function printRules(): Promise<void> {
  const detectors = await Promise.all(Object.values(DETECTORS).map((load) => load()));
  process.stdout.write(JSON.stringify(detectors.flatMap(({ rules }) => rules)));
}

/** What is wrong with a privacy pack, as JSON: asked before a scan is planned, so that no scan begins with one that fails. */
async function printPackFault(folder: string): Promise<void> {
  const { createInstance: create } = await import('./privacy/create-instance.ts');
  let fault: string | null = null;
  try {
    await create(folder, () => undefined);
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  }
  process.stdout.write(JSON.stringify({ fault }));
}

function byPath(a: FileNote, b: FileNote): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

if (isMainThread) {
  const jobFile = process.argv[2];
  if (jobFile === undefined) {
    process.stderr.write('usage: assay-embedded JOB.json | --rules | --check-pack FOLDER\n');
    process.exitCode = 2;
  } else if (jobFile === '--rules') {
    await printRules();
  } else if (jobFile === '--check-pack') {
    await printPackFault(process.argv[3] ?? '');
  } else {
    await main(jobFile);
  }
} else if (workerData === PDF_THREAD && parentPort !== null) {
  servePdf(parentPort);
} else {
  await serveBatches(embeddedJobSchema.parse(workerData));
}
