import { describe, expect, it } from 'vitest';
import { commands } from './commands/index.ts';
import { type Document, emptyDocument } from './document.ts';

const analysis = {
  method: 'getis-ord-star',
  version: 1,
  params: {},
  seed: 1,
  data: 'incidents',
  period: 'now',
  chosen: 'not-said',
} as const;

const study: Document = {
  ...[1, 2, 3].reduce((document) => commands.addAnalysis.apply(document, { analysis }), emptyDocument),
  board: { finding: 'a1', beside: 'a2', view: 'side' },
  pick: { analysis: 'a1', item: 'h1' },
  sweep: { analysis: 'a2', param: 'rings' },
};

describe('findings of a study', () => {
  it('take with them what was picked, shown or varied of them, and no more', () => {
    const first = commands.removeAnalysis.apply(study, { id: 'a1' });
    expect(first.analyses.map(({ id }) => id)).toEqual(['a2', 'a3']);
    expect(first.board).toEqual({ finding: '', beside: 'a2', view: 'one' });
    expect(first.pick).toBeNull();
    expect(first.sweep).toEqual(study.sweep);
    const second = commands.removeAnalysis.apply(study, { id: 'a2' });
    expect(second.board).toEqual({ finding: 'a1', beside: '', view: 'one' });
    expect(second.pick).toEqual(study.pick);
    expect(second.sweep).toBeNull();
    const third = commands.removeAnalysis.apply(study, { id: 'a3' });
    expect(third).toEqual({ ...study, analyses: study.analyses.slice(0, 2) });
  });

  it('lose what was picked when they run with other parameters, not when something is said of them', () => {
    const said = commands.changeAnalysis.apply(study, { id: 'a1', change: { chosen: 'found' } });
    expect(said.pick).toEqual(study.pick);
    expect(commands.changeAnalysis.apply(study, { id: 'a1', change: { seed: 2 } }).pick).toBeNull();
    expect(commands.changeAnalysis.apply(study, { id: 'a2', change: { seed: 2 } }).pick).toEqual(study.pick);
  });

  it('come to the map when they are new, unless two are compared there', () => {
    const one = commands.setBoard.apply(study, { board: { view: 'one' } });
    expect(commands.addAnalysis.apply(one, { analysis }).board.finding).toBe('');
    expect(commands.addAnalysis.apply(study, { analysis }).board).toEqual(study.board);
  });

  it('are placed, filtered, picked and varied by commands', () => {
    expect(commands.setBoard.apply(study, { board: { finding: 'a3' } }).board).toEqual({
      finding: 'a3',
      beside: 'a2',
      view: 'side',
    });
    expect(commands.setSignificance.apply(study, { significance: { level: 0.01 } }).significance).toEqual({
      level: 0.01,
      corrected: true,
    });
    const picked = commands.setPick.apply(study, { pick: { analysis: 'a2', item: 'h2' } });
    expect(picked.pick).toEqual({ analysis: 'a2', item: 'h2' });
    expect(commands.setPick.apply(picked, { pick: { analysis: 'a2', item: 'h2' } })).toBe(picked);
    expect(commands.setPick.apply(picked, { pick: null }).pick).toBeNull();
    expect(commands.setSweep.apply(study, { sweep: { analysis: 'a1', param: 'depthKm' } }).sweep).toEqual({
      analysis: 'a1',
      param: 'depthKm',
    });
  });
});
