/** What is defined beside a control, in the order of the list of definitions; the words come with the dialog. */
export const helpTopics = [
  'border-kilometre',
  'corridor-depth',
  'resolution',
  'encounter-apprehension',
  'people-records',
  'threshold',
  'nothing-known',
  'fiscal-year',
  'title-8',
  'scale-domain',
  'classes',
  'opacity',
  'smoothing',
  'comparison',
  'fdr',
  'seeds',
  'run-log',
  'agreement',
  'selection',
  'pins',
  'layers',
  'events',
  'own-places',
  'playback',
] as const;

export type HelpTopic = (typeof helpTopics)[number];

export const isHelpTopic = (topic: string): topic is HelpTopic => helpTopics.some((known) => known === topic);
