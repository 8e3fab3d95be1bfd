/** Figures of the table, in the order of its columns, and how the publisher's own files head them. */
export const sectorYearFigures = [
  { name: 'apprehensions', headers: ['apprehensions', 'total_apprehensions'] },
  { name: 'deaths', headers: ['deaths'] },
  { name: 'agents', headers: ['agents', 'number_of_agents'] },
  { name: 'accepted_prosecutions', headers: ['accepted_prosecutions'] },
  { name: 'assaults', headers: ['assaults'] },
  { name: 'rescues', headers: ['rescues'] },
] as const;
