import type { Detector } from './detector.ts';

/** Loads one detector; each is a chunk of its own, so that a process pays only for the one it runs. */
export const DETECTORS: Readonly<Record<string, () => Promise<Detector>>> = {
  secrets: async () => (await import('./secrets/detector.ts')).detector,
  privacy: async () => (await import('./privacy/detector.ts')).detector,
  governance: async () => (await import('./governance/detector.ts')).detector,
  workflows: async () => (await import('./workflows/detector.ts')).detector,
  sbom: async () => (await import('./sbom/detector.ts')).detector,
};
