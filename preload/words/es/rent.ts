/** The rent panel. */
import type { Stock } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

export const rent: Texts['views']['rent'] = {
  title: 'Alquilar un número',
  service: 'Servicio',
  country: 'País',
  operator: 'Operador',
  placeholders: {
    service: 'Elige un servicio',
    country: 'Elige un país',
    operator: 'Elige un operador',
  },
  waitFor: { country: 'Elige antes un servicio', operator: 'Elige antes un país' },
  loading: 'Cargando…',
  noMatch: 'Sin coincidencias',
  empty: 'Aquí no hay nada disponible',
  columns: { name: 'Nombre', rate: 'Éxito', stock: 'Quedan', price: 'Precio', from: 'Desde' },
  sortGroup: 'Ordenar',
  sort: {
    name: 'Ordenar por nombre',
    rate: 'Ordenar por éxito',
    stock: 'Ordenar por los que quedan',
    price: 'Ordenar por precio',
  },
  sorted: {
    name: { ascending: 'Por nombre, de la A a la Z', descending: 'Por nombre, de la Z a la A' },
    rate: {
      ascending: 'Por éxito, los peores primero',
      descending: 'Por éxito, los mejores primero',
    },
    stock: {
      ascending: 'Por los que quedan, de menos a más',
      descending: 'Por los que quedan, de más a menos',
    },
    price: { ascending: 'Por precio, de menor a mayor', descending: 'Por precio, de mayor a menor' },
  },
  unsorted: 'Orden recomendado',
  groups: {
    'favourites-and-recent': 'Favoritos y recientes',
    favourites: 'Favoritos',
    recent: 'Recientes',
    others: 'Todos los demás',
  },
  updating: 'Actualizando…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'precio desconocido'
        : `${facts.isLowest ? 'desde ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`quedan ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`éxito ${formatPercent(facts.deliveryRate, locale)}`]),
      ...(facts.isBest ? ['mejor opción'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Alquilar (precio desconocido)' : `Alquilar por ${formatMoney(price, locale)}`,
  incomplete: 'Alquilar',
  topUp: 'Recargar en RentiumSMS',
  bestValue: 'Mejor opción',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} con ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} al mismo precio`;
    return more.amountMinor > 0 ? `${odds} por ${difference} más` : `${odds} por ${difference} menos`;
  },
  updatingPrice: 'Actualizando el precio…',
  balanceAfter: (balance, locale) => `Saldo después: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `Tu saldo de ${formatMoney(balance, locale)} no alcanza`,
  favourite: 'Favorito',
  favouriteAdded: 'Añadido a favoritos',
  favouriteRemoved: 'Quitado de favoritos',
  quick: 'Favoritos y pedidos recientes',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, favorito` : order;
  },
  ordering: 'Pidiendo…',
  ordered: 'Número pedido',
};

// Settings: what an order may not go beyond.

export const limits: Texts['views']['limits'] = {
  text: 'Un pedido que supere un límite no se envía.',
  maxOpenReservations: (range) => `Números abiertos (${range})`,
  maxOpenReservationsWrong: (range) =>
    `Hace falta un número entero dentro de ${range}. Se mantiene el anterior.`,
  maxPrice: 'Precio máximo por número',
  dailySpending: 'Límite de gasto diario',
  noLimit: 'Sin límite',
  amountWrong: (example) =>
    `Hace falta una cantidad como ${example}, o nada para no tener límite. Se mantiene el anterior.`,
  balanceNeeded: 'Podrás fijar cantidades cuando se conozca tu saldo.',
};

export const line: Texts['views']['line'] = {
  title: 'Alquilar o buscar',
  placeholder: 'Alquilar o buscar: wa us, un ajuste, un número…',
  nothing: 'No se encontró nada',
  foot: 'Prueba «wa us»: servicio y país. Intro alquila al precio mostrado.',
  waitHere: 'El código aparecerá aquí cuando llegue.',
  odds: (operator, rate, locale) => `${isolateIfRtl(operator)} · mejor opción ${formatPercent(rate, locale)}`,
};
