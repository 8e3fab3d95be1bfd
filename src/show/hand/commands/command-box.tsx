import { type ReactNode, useMemo, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { type Choice, ChoiceBox } from '../choice-box.tsx';
import type { HandProps } from '../hand-props.ts';
import { KeyCaps } from '../keys/key-caps.tsx';
import { pageKeys } from '../keys/page-keys.ts';
import type { HandCommand } from './command.ts';
import { pageHands } from './page-hands.ts';
import { rankedCommands } from './ranked-commands.ts';
import { commandsAt } from './registry.ts';
import { words } from './words.ts';

/** Ids of what was done in this session, the last first. */
let used: readonly string[] = [];

const mostUsed = 12;

function choiceOf({ id, group, name, keys, whyNot }: HandCommand, language: Language): Choice {
  const combos = pageKeys.find((key) => key.id === keys)?.combos;
  const groupName = words[language][`group.${group}`];
  return {
    id,
    name: name[language],
    detail: whyNot === null ? groupName : say(words, language, 'cannot', { why: whyNot[language] }),
    aside: combos === undefined ? null : <KeyCaps combos={combos} language={language} />,
    isOff: whyNot !== null,
  };
}

function toldOf(text: string, count: number, language: Language): string {
  if (count === 0) return say(words, language, 'nothing', { text: text.trim() });
  return count === 1
    ? words[language].countOne
    : say(words, language, 'count', { count: formatOf(language).whole(count) });
}

/** Everything that can be done, by name; what cannot be done now says why. */
export function CommandBox({ onClose }: HandProps<'commands'>): ReactNode {
  const cockpit = useCockpit();
  const { language } = cockpit.document;
  const texts = words[language];
  const [text, setText] = useState('');
  const commands = useMemo(() => commandsAt({ cockpit, page: pageHands }), [cockpit]);
  const found = useMemo(() => rankedCommands(text, commands, used, language), [text, commands, language]);
  return (
    <ChoiceBox
      control="commands"
      title={texts.title}
      label={texts.label}
      example={texts.example}
      closeLabel={texts.close}
      listLabel={texts.results}
      text={text}
      choices={found.map((command) => choiceOf(command, language))}
      told={toldOf(text, found.length, language)}
      hint={text === '' ? texts.hint : null}
      onText={setText}
      onChoose={(id) => {
        const command = found.find((one) => one.id === id);
        if (command === undefined) return;
        used = [id, ...used.filter((one) => one !== id)].slice(0, mostUsed);
        onClose();
        command.run();
      }}
      onClose={onClose}
    />
  );
}
