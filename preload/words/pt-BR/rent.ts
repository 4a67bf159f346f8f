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
  title: 'Alugar um número',
  service: 'Serviço',
  country: 'País',
  operator: 'Operadora',
  placeholders: {
    service: 'Escolha um serviço',
    country: 'Escolha um país',
    operator: 'Escolha uma operadora',
  },
  waitFor: { country: 'Escolha antes um serviço', operator: 'Escolha antes um país' },
  loading: 'Carregando…',
  noMatch: 'Nenhum resultado',
  empty: 'Nada disponível aqui',
  columns: { name: 'Nome', rate: 'Sucesso', stock: 'Restam', price: 'Preço', from: 'Desde' },
  sortGroup: 'Ordenar',
  sort: {
    name: 'Ordenar por nome',
    rate: 'Ordenar por sucesso',
    stock: 'Ordenar por quantidade',
    price: 'Ordenar por preço',
  },
  sorted: {
    name: { ascending: 'Por nome, de A a Z', descending: 'Por nome, de Z a A' },
    rate: {
      ascending: 'Por sucesso, piores primeiro',
      descending: 'Por sucesso, melhores primeiro',
    },
    stock: {
      ascending: 'Por quantidade, menores primeiro',
      descending: 'Por quantidade, maiores primeiro',
    },
    price: { ascending: 'Por preço, menores primeiro', descending: 'Por preço, maiores primeiro' },
  },
  unsorted: 'Ordem recomendada',
  groups: {
    'favourites-and-recent': 'Favoritos e recentes',
    favourites: 'Favoritos',
    recent: 'Recentes',
    others: 'Todos os outros',
  },
  updating: 'Atualizando…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'preço desconhecido'
        : `${facts.isLowest ? 'a partir de ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`restam ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`${formatPercent(facts.deliveryRate, locale)} de sucesso`]),
      ...(facts.isBest ? ['melhor opção'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Alugar (preço desconhecido)' : `Alugar por ${formatMoney(price, locale)}`,
  incomplete: 'Alugar',
  topUp: 'Recarregar na RentiumSMS',
  bestValue: 'Melhor opção',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} com ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} pelo mesmo preço`;
    return more.amountMinor > 0 ? `${odds} por ${difference} a mais` : `${odds} por ${difference} a menos`;
  },
  updatingPrice: 'Atualizando o preço…',
  balanceAfter: (balance, locale) => `Saldo depois: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `Seu saldo de ${formatMoney(balance, locale)} não basta`,
  favourite: 'Favorito',
  favouriteAdded: 'Adicionado aos favoritos',
  favouriteRemoved: 'Removido dos favoritos',
  quick: 'Favoritos e pedidos recentes',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, favorito` : order;
  },
  ordering: 'Pedindo…',
  ordered: 'Número pedido',
};

// Settings: what an order may not go beyond.

export const limits: Texts['views']['limits'] = {
  text: 'Pedidos acima de um limite são bloqueados.',
  maxOpenReservations: (range) => `Números abertos (${range})`,
  maxOpenReservationsWrong: (range) => `Digite um número de ${range}. O valor anterior foi mantido.`,
  maxPrice: 'Preço máximo por número',
  dailySpending: 'Limite de gasto diário',
  noLimit: 'Sem limite',
  amountWrong: (example) =>
    `Digite um valor como ${example}, ou nada para não ter limite. O valor anterior foi mantido.`,
  balanceNeeded: 'Você poderá definir valores quando seu saldo for conhecido.',
};

export const line: Texts['views']['line'] = {
  title: 'Alugar ou buscar',
  placeholder: 'Alugar ou buscar: wa us, ajustes, um número…',
  nothing: 'Nada encontrado',
  foot: 'Tente “wa us”: serviço e país. Enter aluga pelo preço mostrado.',
  waitHere: 'O código aparece aqui quando chegar.',
  odds: (operator, rate, locale) =>
    `${isolateIfRtl(operator)} · melhor chance ${formatPercent(rate, locale)}`,
};
