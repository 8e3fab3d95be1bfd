import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Check } from './finding.ts';
import { filesUnder } from './source-files.ts';

/** Addresses of links and pictures in Markdown that point into the project, without their #fragment. */
export function localLinks(markdown: string): readonly string[] {
  const prose = markdown.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((address) => !/^[a-z][a-z0-9+.-]*:/i.test(address) && !address.startsWith('#'))
    .map((address) => decodeURI(address.replace(/#.*$/, '')));
}

export const linksCheck: Check = {
  name: 'links',
  find(root) {
    const pages = [
      'README.md',
      ...['src', 'data', 'scripts', 'tests', 'public'].flatMap((folder) => filesUnder(root, folder)),
    ];
    return pages
      .filter((file) => file.endsWith('.md') && existsSync(join(root, file)))
      .flatMap((file) =>
        localLinks(readFileSync(join(root, file), 'utf8'))
          .filter((address) => !existsSync(join(root, normalize(join(dirname(file), address)))))
          .map((address) => ({ file, message: `dead link to ${address}` })),
      );
  },
};
