import { type ReactNode, useEffect, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import { Select } from '../../parts/select.tsx';
import { readLicences, type ShippedPackage } from './read-licences.ts';
import { words } from './words.ts';

type Licences = readonly ShippedPackage[] | 'reading' | 'failed';

/** Packages inside the app, and the licence of the one that is chosen. */
export function LicenceSection({ language }: { readonly language: Language }): ReactNode {
  const [licences, setLicences] = useState<Licences>('reading');
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    let isHere = true;
    const take = (found: Licences): void => {
      if (isHere) setLicences(found);
    };
    readLicences().then(take, () => take('failed'));
    return () => {
      isHere = false;
    };
  }, []);
  const texts = words[language];
  if (licences === 'reading') return <p>{texts.loading}</p>;
  if (licences === 'failed') return <p>{texts.noPackages}</p>;
  const keyOf = ({ name, version }: ShippedPackage): string => `${name} ${version}`;
  const shown = licences.find((one) => keyOf(one) === chosen) ?? licences[0];
  return (
    <>
      <Select
        control="about-package"
        label={`${texts.package} (${formatOf(language).whole(licences.length)})`}
        value={shown === undefined ? '' : keyOf(shown)}
        options={licences.map((one) => ({ value: keyOf(one), label: `${keyOf(one)}, ${one.licence}` }))}
        onChange={setChosen}
      />
      <p className="field-help">{texts.packagesHelp}</p>
      {shown === undefined ? null : (
        <section
          className="licence-text"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
          tabIndex={0}
          aria-label={keyOf(shown)}
          data-licence={shown.name}
        >
          <pre lang="en">
            {shown.text === '' ? say(words, language, 'noText', { licence: shown.licence }) : shown.text}
          </pre>
        </section>
      )}
    </>
  );
}
