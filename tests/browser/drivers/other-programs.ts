import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs that read files back and share nothing with what wrote them. */
export type Reader = 'pdftotext' | 'pdfinfo' | 'pdffonts' | 'pdftoppm' | 'pdfdetach' | 'soffice';

/** Whether a program is on this machine; a test that needs it says plainly where it is not. */
export function hasReader(reader: Reader): boolean {
  const { error } = spawnSync(reader, ['-v'], { stdio: 'ignore' });
  return error === undefined;
}

/** A folder that is gone when the work is done. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'corredor-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, [...args], { cwd, encoding: 'utf8', timeout: 120_000 });
  if (error !== undefined || status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr} ${error}`);
  return stdout;
}

/** What a program of poppler says of a PDF; arguments stand before the file's name. */
export const askPdf = (program: Reader, bytes: Uint8Array, ...args: readonly string[]): string =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'file.pdf'), bytes);
    return run(program, [...args, 'file.pdf', ...(program === 'pdftotext' ? ['-'] : [])], folder);
  });

/** Pages of a PDF as pictures, PNG. */
export const pagesAsPng = (bytes: Uint8Array, dotsPerInch: number): readonly Uint8Array[] =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'file.pdf'), bytes);
    run('pdftoppm', ['-png', '-r', String(dotsPerInch), 'file.pdf', 'page'], folder);
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return names.toSorted().map((name) => new Uint8Array(readFileSync(join(folder, name))));
  });

/** A document of another kind as LibreOffice opens and writes it. */
export const throughOffice = (bytes: Uint8Array, from: 'pptx' | 'xlsx', to: 'pdf' | 'csv'): Uint8Array =>
  inFolder((folder) => {
    writeFileSync(join(folder, `file.${from}`), bytes);
    // A profile of its own: another LibreOffice may be open.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', '.', `file.${from}`], folder);
    return new Uint8Array(readFileSync(join(folder, `file.${to}`)));
  });
