import { defineWords } from '../../base/words.ts';

/** Names of what is counted at ports and bridges, under "measure.id". */
export const crossingWords = defineWords({
  en: {
    'measure.trucks': 'Trucks',
    'measure.truck-containers-loaded': 'Truck containers, loaded',
    'measure.truck-containers-empty': 'Truck containers, empty',
    'measure.trains': 'Trains',
    'measure.train-passengers': 'Train passengers',
    'measure.rail-containers-loaded': 'Rail containers, loaded',
    'measure.rail-containers-empty': 'Rail containers, empty',
    'measure.buses': 'Buses',
    'measure.bus-passengers': 'Bus passengers',
    'measure.personal-vehicles': 'Personal vehicles',
    'measure.personal-vehicle-passengers': 'Passengers of personal vehicles',
    'measure.pedestrians': 'Pedestrians',
  },
  es: {
    'measure.trucks': 'Camiones de carga',
    'measure.truck-containers-loaded': 'Contenedores de camión, cargados',
    'measure.truck-containers-empty': 'Contenedores de camión, vacíos',
    'measure.trains': 'Trenes',
    'measure.train-passengers': 'Pasajeros de tren',
    'measure.rail-containers-loaded': 'Contenedores de ferrocarril, cargados',
    'measure.rail-containers-empty': 'Contenedores de ferrocarril, vacíos',
    'measure.buses': 'Autobuses',
    'measure.bus-passengers': 'Pasajeros de autobús',
    'measure.personal-vehicles': 'Vehículos particulares',
    'measure.personal-vehicle-passengers': 'Pasajeros de vehículos particulares',
    'measure.pedestrians': 'Peatones',
  },
});
