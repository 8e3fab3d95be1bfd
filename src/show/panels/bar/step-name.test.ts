import { describe, expect, it } from 'vitest';
import { stepName } from './step-name.ts';

describe('stepName', () => {
  it('is the name of the command, in both languages', () => {
    expect(stepName('set-corridor', 'en')).toBe('Choose a corridor');
    expect(stepName('set-corridor', 'es')).toBe('Elegir un corredor');
  });

  it('names a study that was opened', () => {
    expect(stepName('open-study', 'en')).toBe('Open a study');
  });
});
