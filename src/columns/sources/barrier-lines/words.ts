import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Barriers on the border, as lines',
    counted: 'Lines of fence and wall on the border, by kind of barrier.',
    caution:
      'Where two fences stand one behind the other, both are lines: lengths are of barrier, not of border. When each was built is not in the file.',
    'class.pedestrian': 'Pedestrian barrier',
    'class.vehicle': 'Vehicle barrier',
    'class.not-stated': 'Barrier of a kind not stated',
    'notice.km-pedestrian': 'Length of pedestrian barrier, km: {count}',
    'notice.km-vehicle': 'Length of vehicle barrier, km: {count}',
    'notice.km-not-stated': 'Length of barrier whose kind is not stated, km: {count}',
    'notice.same-line': 'Lines that are drawn twice, which stay as they are: {count}',
  },
  es: {
    name: 'Barreras en la frontera, como líneas',
    counted: 'Líneas de cerca y muro en la frontera, por clase de barrera.',
    caution:
      'Donde hay dos cercas, una detrás de otra, ambas son líneas: las longitudes son de barrera, no de frontera. El archivo no dice cuándo se construyó cada una.',
    'class.pedestrian': 'Barrera peatonal',
    'class.vehicle': 'Barrera vehicular',
    'class.not-stated': 'Barrera de clase no indicada',
    'notice.km-pedestrian': 'Longitud de barrera peatonal, km: {count}',
    'notice.km-vehicle': 'Longitud de barrera vehicular, km: {count}',
    'notice.km-not-stated': 'Longitud de barrera de clase no indicada, km: {count}',
    'notice.same-line': 'Líneas que están dibujadas dos veces y se quedan como están: {count}',
  },
});
