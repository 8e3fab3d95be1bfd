import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordFaults } from '../../../../scripts/check/words.ts';
import { languages } from '../../../base/words.ts';
import { helpTopics, isHelpTopic } from './topics.ts';
import { topicWords } from './words.ts';

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourcesUnder(path);
    return /\.tsx$/.test(name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const sources = sourcesUnder(join(process.cwd(), 'src', 'show'));
const asked = new Set(
  sources.flatMap((text) => [...text.matchAll(/topic(?:=|: )["']([\w-]+)["']/g)].map(([, topic = '']) => topic)),
);

/** Controls whose words are defined, whatever panel they stand in. */
const defined: Readonly<Record<string, (typeof helpTopics)[number]>> = {
  threshold: 'threshold',
  count: 'people-records',
  scale: 'scale-domain',
  resolution: 'resolution',
  figures: 'encounter-apprehension',
  authority: 'title-8',
  'significance-level': 'fdr',
  'fold-data': 'nothing-known',
  'fold-layers': 'layers',
  'fold-compare': 'comparison',
  'fold-board': 'agreement',
  'fold-findings': 'seeds',
  'fold-runs': 'run-log',
  'fold-events': 'events',
  'fold-places': 'own-places',
};

describe('definitions beside controls', () => {
  it('are all asked for somewhere, or are parameters of methods', () => {
    const ofParameters = [
      ...(sources.find((text) => text.includes('Parameters whose words'))?.matchAll(/: '([\w-]+)',/g) ?? []),
    ];
    const all = new Set([...asked, ...ofParameters.map(([, topic = '']) => topic)]);
    expect(helpTopics.filter((topic) => !all.has(topic))).toEqual([]);
  });

  it('exist for all that is asked', () => {
    expect([...asked].filter((topic) => !isHelpTopic(topic))).toEqual([]);
  });

  it.each(Object.entries(defined))('stand beside %s', (control, topic) => {
    const pattern = new RegExp(`control="${control}"\\s+topic="${topic}"`);
    expect(sources.some((text) => pattern.test(text))).toBe(true);
  });

  it('say in both languages what is meant, in whole sentences', () => {
    expect(Object.keys(topicWords).sort()).toEqual([...helpTopics].sort());
    for (const words of Object.values(topicWords)) {
      expect(wordFaults(words.en, words.es)).toEqual([]);
      for (const language of languages) {
        expect(words[language].name).toMatch(/^[A-ZÁÉÍÓÚ].{3,}$/);
        expect(words[language].text).toMatch(/^(?:p es |p is |[A-ZÁÉÍÓÚ]).{80,}\.$/);
        expect(words[language].text).not.toMatch(/[{}!]/);
      }
    }
  });
});
