import type { Playback } from '../../../document/document.ts';
import { frameIndex, framesOfStudy } from '../../../document/frames.ts';
import { openerWords } from '../../panels/playback/opener-words.ts';
import { words as playWords } from '../../panels/playback/words.ts';
import { type CommandSource, command, inBoth } from './command.ts';
import { words } from './words.ts';

const steps: readonly Playback['step'][] = ['month', 'quarter', 'fiscal-year'];
const modes = [
  ['window', 'window'],
  ['cumulative', 'cumulative'],
  ['step', 'mode.step'],
] as const;

const already = inBoth(words, 'why.already');
const closed = inBoth(words, 'why.playbackClosed');

/** Time on the map, played or frame by frame. */
export const playbackCommands: CommandSource = ({ cockpit, page }) => {
  const { document: study, periods, dataSets, dispatch } = cockpit;
  const { at, mode, step } = study.playback;
  const frames = framesOfStudy(study, periods, dataSets);
  const [first] = frames;
  const index = at === null ? -1 : frameIndex(frames, at);
  const change = (playback: Partial<Playback>) => (): void => dispatch('setPlayback', { playback });
  const goTo = (id: string, key: 'first' | 'back' | 'forward' | 'last', to: number) => {
    const frame = at === null || to === index ? undefined : frames[to];
    const whyNot = at === null ? closed : frame === undefined ? inBoth(words, 'why.noFrame') : null;
    return command('playback', `playback:${id}`, inBoth(playWords, key), change({ at: frame?.at ?? at }), { whyNot });
  };
  return [
    command('playback', 'playback:open', inBoth(openerWords, 'open'), change({ at: first?.at ?? null }), {
      whyNot: first === undefined ? inBoth(playWords, 'nothing') : at === null ? null : already,
    }),
    command('playback', 'playback:play', inBoth(words, 'play'), () => page.press('playback-play'), {
      whyNot: at === null ? closed : page.canPress('playback-play') ? null : inBoth(playWords, 'still'),
    }),
    goTo('forward', 'forward', index + 1),
    goTo('back', 'back', index - 1),
    goTo('first', 'first', 0),
    goTo('last', 'last', frames.length - 1),
    command('playback', 'playback:close', inBoth(playWords, 'close'), change({ at: null }), {
      whyNot: at === null ? closed : null,
    }),
    ...modes.map(([value, key]) =>
      command(
        'playback',
        `playback:mode:${value}`,
        inBoth(words, 'playMode', (language) => ({ name: playWords[language][key] })),
        change({ mode: value }),
        { whyNot: mode === value ? already : null },
      ),
    ),
    ...steps.map((value) =>
      command(
        'playback',
        `playback:step:${value}`,
        inBoth(words, 'playStep', (language) => ({ name: playWords[language][value] })),
        change({ step: value }),
        { whyNot: step === value ? already : null },
      ),
    ),
  ];
};
