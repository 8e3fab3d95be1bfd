import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Cross-border pairing',
    meaning:
      'How alike the incidents of the two sides lie along the border: in each 10 km the smaller of the share of U.S. and the share of Mexican records, summed. 100 %: spread alike; 0 %: never in the same 10 km.',
    caution:
      'The two sides are recorded by different people, in different ways and over different years: a low figure may be a gap in the records. It says nothing of whether the same people or routes are meant.',
    direction:
      'At first more speaks for a region: what is recorded on one side lies across from what is recorded on the other.',
    unit: '% in common',
    us: 'records on the U.S. side',
    mexico: 'records on the Mexican side',
  },
  es: {
    name: 'Correspondencia entre ambos lados',
    meaning:
      'Qué tan parecido se reparten a lo largo de la frontera los incidentes de ambos lados: en cada 10 km, la menor entre la parte de los registros de Estados Unidos y la de los de México, sumadas. 100 %: repartidos igual; 0 %: nunca en los mismos 10 km.',
    caution:
      'En cada lado registran personas distintas, de manera distinta y en años distintos: una cifra baja puede ser un vacío en los registros. No dice que se trate de las mismas personas o rutas.',
    direction:
      'Al principio, más habla a favor de una región: lo registrado en un lado queda frente a lo registrado en el otro.',
    unit: '% en común',
    us: 'registros del lado estadounidense',
    mexico: 'registros del lado mexicano',
  },
});
