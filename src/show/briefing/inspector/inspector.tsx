import type { ReactNode } from 'react';
import { BriefingSettings } from './briefing-settings.tsx';
import { NotesSection } from './notes-section.tsx';
import { PartsSection } from './parts-section.tsx';
import { SheetSection } from './sheet-section.tsx';

/** What the sheet on display holds, and what all sheets share. */
export function Inspector(): ReactNode {
  return (
    <>
      <SheetSection />
      <PartsSection />
      <NotesSection />
      <BriefingSettings />
    </>
  );
}
