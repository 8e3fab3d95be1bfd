import { type ReactNode, useState } from 'react';
import { emptyText } from '../../../document/own.ts';
import { useCockpit } from '../../cockpit.ts';
import { Select } from '../../parts/select.tsx';
import { LoadFile } from '../load-file.tsx';
import type { AddProps } from './add-props.ts';
import { addWords as words } from './add-words.ts';
import { ChooseAreas } from './choose-areas.tsx';
import { hasParts } from './own-region-edits.ts';

/** Areas of a loaded file: municipalities, or whatever it holds. */
export function FileAreas({ onAdd }: AddProps): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const { language, regions } = study;
  const files = dataSets.filter(({ kind }) => kind === 'zones');
  const [table, setTable] = useState(files[0]?.table ?? '');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const texts = words[language];
  const set = files.find((file) => file.table === table) ?? files[0];
  const listed = set?.areas ?? [];
  const areas = listed.map(({ id, name }) => ({
    id,
    name: name === id ? name : `${name} (${id})`,
    isTaken: set !== undefined && hasParts(regions.own, { kind: 'zone', table: set.table, zone: id }),
  }));
  const add = (): void => {
    if (set === undefined) return;
    onAdd(
      listed
        .filter(({ id }) => chosen.includes(id))
        .map(({ id, name }) => ({
          name: { ...emptyText, en: name || id },
          parts: { kind: 'zone', table: set.table, zone: id },
        })),
    );
  };
  return (
    <>
      {files.length === 0 ? <p>{texts.noFiles}</p> : null}
      {files.length > 0 ? (
        <Select
          control="region-file"
          label={texts.file}
          value={set?.table ?? ''}
          options={files.map((file) => ({ value: file.table, label: file.file }))}
          onChange={(value) => {
            setTable(value);
            setChosen([]);
          }}
        />
      ) : null}
      <LoadFile control="region-file-load" label={texts.load} accept=".geojson,.json,application/geo+json" />
      {set === undefined ? null : (
        <ChooseAreas key={set.table} areas={areas} chosen={chosen} onChoose={setChosen} onAdd={add} />
      )}
    </>
  );
}
