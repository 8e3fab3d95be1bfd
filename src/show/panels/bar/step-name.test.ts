import { describe, expect, it } from 'vitest';
import type { Language } from '../../../base/words.ts';
import { stepIdOf } from '../../../document/command.ts';
import { commands } from '../../../document/commands/index.ts';
import { stepName } from './step-name.ts';

describe('stepName', () => {
  it('is the name of the command, in both languages', () => {
    expect(stepName('set-corridor', 'en')).toBe('Choose a corridor');
    expect(stepName('set-corridor', 'es')).toBe('Elegir un corredor');
  });

  it('tells what of the regions was changed', () => {
    const steps = [
      { weights: {} },
      { criteria: [], weights: {} },
      { out: [] },
      { coverage: [] },
      { view: 'record' },
    ] as const;
    const named = (language: Language) =>
      steps.map((regions) => stepName(stepIdOf(commands.setRegions, { regions }), language));
    expect(named('en')).toEqual([
      'Change the weights',
      'Change the criteria',
      'Change the candidates',
      'Change the coverage',
      'Look at the comparison',
    ]);
    expect(named('es')[0]).toBe('Cambiar los pesos');
    // A history that was kept before steps had names of their own.
    expect(stepName('set-regions', 'en')).toBe('Change how regions are judged');
  });

  it('names a study that was opened', () => {
    expect(stepName('open-study', 'en')).toBe('Open a study');
  });
});
