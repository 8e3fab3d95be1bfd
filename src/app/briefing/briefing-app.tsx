import { type ComponentType, type ReactNode, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { exportFormats } from '../../export/formats/index.ts';
import { BriefingContext, type BriefingDesk } from '../../show/briefing/briefing-desk.ts';
import { BriefingWorkspace } from '../../show/briefing/briefing-workspace.tsx';
import type { Desk } from '../../workers/desk.ts';
import { createAnswerer } from '../answers-for.ts';
import type { AppStore } from '../store.ts';
import { followSheets } from './briefing-sheets.ts';
import { compareReleases } from './compare-releases.ts';
import { copyPicture } from './copy-picture.ts';
import { createSheetExporter } from './export-sheets.ts';
import { printSheets } from './print-sheets.ts';
import { createSheetMaker } from './sheet-contents.ts';

/** The briefer's workspace with all that it is given. What it has made is kept while the page is open. */
export function briefingApp(app: AppStore, desk: Desk): ComponentType {
  const answers = createAnswerer(desk);
  const maker = createSheetMaker(answers);
  const exporter = createSheetExporter(app, maker);
  const sheetsOf = followSheets(app, maker);
  const given: Omit<BriefingDesk, 'sheets'> = {
    formats: exportFormats,
    show: sheetsOf.show,
    exportSheets: (order) => void exporter.make(order),
    stopExport: exporter.stop,
    compareReleases: (from, to, onProgress) => compareReleases(app.getState(), maker, { from, to }, onProgress),
    print: (languages) => void printSheets(app, maker, languages),
    copyPicture: (sheet, language) => copyPicture(app, maker, sheet, language),
  };
  return function BriefingApp(): ReactNode {
    const sheets = useStore(sheetsOf.store, (state) => state.sheets);
    useEffect(() => {
      sheetsOf.open();
      return sheetsOf.close;
    }, []);
    const briefing = useMemo<BriefingDesk>(() => ({ ...given, sheets }), [sheets]);
    return (
      <BriefingContext value={briefing}>
        <BriefingWorkspace />
      </BriefingContext>
    );
  };
}
