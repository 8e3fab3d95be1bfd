import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeAll } from '../../scripts/geography/make-all.ts';
import { openPackages, packagesAreInstalled } from '../../scripts/geography/packages.ts';

const isInstalled = packagesAreInstalled();

describe('the files of the base map', () => {
  it.skipIf(!isInstalled)(
    `are what the scripts make of the packages${isInstalled ? '' : ' (skipped: "npm ci" in scripts/geography brings them)'}`,
    () => {
      for (const [path, text] of makeAll(openPackages())) expect(readFileSync(path, 'utf8') === text, path).toBe(true);
    },
  );
});
