import type { Language } from '../base/words.ts';
import { sectorById } from '../corridors/corridor.ts';

export const sectorName = (id: string, language: Language): string => sectorById(id)?.name[language] ?? id;
