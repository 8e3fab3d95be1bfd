import { cards } from '../src/analyse/catalog.ts';

// Prints the catalogue of methods: as JSON with --json, else one line each.
const list = cards.map(({ id, version, words, params, citation }) => ({
  id,
  version,
  name: { en: words.en.name, es: words.es.name },
  params,
  citation,
}));
process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify(list, null, 1)}\n`
    : list.map(({ id, version, name, citation }) => `${id} ${version}  ${name.en}  ${citation}\n`).join(''),
);
