import { type ReactNode, useState } from 'react';
import { type Language, languages, say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Select } from '../../parts/select.tsx';
import { isoToday } from '../../table/day-made.ts';
import { useAtHand } from '../at-hand.ts';
import { useBriefing } from '../briefing-desk.ts';
import { CheckList } from './check-list.tsx';
import styles from './export.module.css';
import { ExportState } from './export-state.tsx';
import { FormatField } from './format-field.tsx';
import { pictureSizes } from './picture-sizes.ts';
import { isReviewed, type ReviewDraft, ReviewFields } from './review-fields.tsx';
import { SuppressedList } from './suppressed-list.tsx';
import { useChecks } from './use-checks.ts';
import { useFix } from './use-fix.ts';
import { words } from './words.ts';

/** Sheets as a file: what has to be mended first, what is suppressed, and the one question before saving. */
export function BriefingExport({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { document: study, exporting } = useCockpit();
  const { sheets: made, formats, exportSheets } = useBriefing();
  const { sheet } = useAtHand();
  const mender = useFix();
  const { language, briefing } = study;
  const [scope, setScope] = useState<'one' | 'all'>(study.sheets.length > 1 ? 'all' : 'one');
  const [tongues, setTongues] = useState<Language | 'both'>(language);
  const [format, setFormat] = useState(formats[0]?.id ?? '');
  const [width, setWidth] = useState(3840);
  const [byteOrderMark, setByteOrderMark] = useState(true);
  const [isAsked, setAsked] = useState(false);
  const [review, setReview] = useState<ReviewDraft>({ answer: '', by: briefing.review?.by ?? briefing.office });
  const texts = words[language];
  const { whole } = formatOf(language);
  const ids = scope === 'one' ? [sheet.id] : study.sheets.map(({ id }) => id);
  const state = useChecks(ids, made);
  const chosen = formats.find(({ id }) => id === format);
  const sizes = pictureSizes(sheet);
  const size = sizes.find((one) => one.width === width) ?? sizes[1] ?? sizes[0];
  const mayGo = isReviewed(review);
  const save = (): void => {
    setAsked(true);
    exportSheets({
      format,
      sheets: ids,
      languages: tongues === 'both' ? languages : [tongues],
      pixels: size?.width ?? width,
      byteOrderMark,
      review: { isSafe: true, by: review.by.trim(), on: isoToday() },
    });
  };
  return (
    <Dialog control="briefing-export" title={texts.title} closeLabel={texts.close} width={960} onClose={onClose}>
      <div className={styles.columns}>
        <div className="panel-stack">
          <RadioGroup
            control="export-scope"
            label={texts.what}
            value={scope}
            choices={[
              { value: 'one', label: texts.one },
              ...(study.sheets.length < 2
                ? []
                : [{ value: 'all' as const, label: say(words, language, 'all', { count: study.sheets.length }) }]),
            ]}
            onChange={setScope}
          />
          <RadioGroup
            control="export-languages"
            label={texts.languages}
            look="segments"
            value={tongues}
            choices={(['en', 'es', 'both'] as const).map((value) => ({ value, label: texts[value] }))}
            onChange={setTongues}
          />
          <FormatField formats={formats} format={format} language={language} onChange={setFormat} />
          {chosen?.isPicture === true ? (
            <Select
              control="export-width"
              label={texts.width}
              value={String(size?.width ?? width)}
              options={sizes.map((one) => ({
                value: String(one.width),
                label: say(words, language, 'pixels', { width: whole(one.width), height: whole(one.height) }),
              }))}
              onChange={(value) => setWidth(Number(value))}
            />
          ) : null}
          {format === 'csv' ? (
            <CheckBox
              control="export-bom"
              label={texts.byteOrderMark}
              isChecked={byteOrderMark}
              onChange={setByteOrderMark}
            />
          ) : null}
        </div>
        <div className="panel-stack">
          <CheckList state={state} language={language} mender={mender} onLeave={onClose} />
          <SuppressedList ids={ids} language={language} />
          <ReviewFields draft={review} language={language} onChange={setReview} />
          <div className="row">
            <Button
              control="briefing-save"
              look="main"
              isDisabled={!mayGo || exporting.status === 'running' || ids.length === 0}
              onClick={save}
            >
              {texts.make}
            </Button>
          </div>
          {mayGo || review.answer === 'yes' ? null : <p className="field-help">{texts.notYet}</p>}
          {isAsked || exporting.status === 'running' ? <ExportState /> : null}
        </div>
      </div>
    </Dialog>
  );
}
