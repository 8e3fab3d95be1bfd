import { defineWords } from '../../../base/words.ts';
import { mexicoWords } from '../../panel/mexico-words.ts';

export const words = defineWords({
  en: { ...mexicoWords.en, name: 'INM: events of people in an irregular situation, Mexico, by month' },
  es: { ...mexicoWords.es, name: 'INM: eventos de personas en situación migratoria irregular, México, por mes' },
});
