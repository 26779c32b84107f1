const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
};
const fast = ['unit', 'property', 'contract', 'golden', 'conformance', 'e2e', 'architecture'];

// `fast` needs nothing but Node, git and `npm ci`; `live` runs provisioned scanners and real sandboxes.
export default {
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: 'fast', testMatch: fast.map((folder) => `<rootDir>/__tests__/${folder}/**/*.test.ts`) },
    { ...common, displayName: 'live', testMatch: ['<rootDir>/__tests__/live/**/*.test.ts'] },
  ],
};
