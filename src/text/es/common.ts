import { counted, list } from '../format';
import type { Messages } from '../en';

const STATES: Readonly<Record<string, string>> = { CA: 'California', AZ: 'Arizona', NM: 'Nuevo México', TX: 'Texas' };

export const common: Messages['common'] = {
  productName: 'Dos mil millas',
  countries: { US: 'Estados Unidos', MX: 'México' },
  adjectives: { US: 'de Estados Unidos', MX: 'de México' },
  kind: { priority: 'Prioridad', issue: 'Asunto' },
  role: { lead: 'encabeza', support: 'apoya' },
  roleNoun: { lead: 'encabeza', support: 'apoya' },
  basis: { stated: 'afirmado', documented: 'documentado', inferred: 'inferido' },
  basisLong: { stated: 'afirmado en el comunicado', documented: 'documentado en otra fuente', inferred: 'inferido por nosotros' },
  basisSwitches: 'Vínculos que cuentan, según cómo se saben',
  sourceKind: { official: 'oficial', institutional: 'institucional', compilation: 'compilación', press: 'prensa' },
  status: {
    requested: 'solicitado', appropriated: 'asignado por ley', 'budget-authority': 'autoridad presupuestaria', allocated: 'destinado', obligated: 'comprometido',
    expended: 'gastado', delivered: 'entregado', pledged: 'prometido', 'own-budget': 'presupuesto propio',
  },
  outcome: { completed: 'Cumplido', 'followed-up': 'Con seguimiento', announced: 'Anunciado', unknown: 'Sin rastro' },
  undated: 'sin fecha',
  state: (code) => STATES[code] ?? code,
  stretch: (sectors, crossings, states) =>
    [
      sectors.length > 0 && (sectors.length === 1 ? `sector ${sectors[0]}` : `sectores ${list(sectors, 'es')}`),
      crossings === 0 ? 'ningún cruce' : counted(crossings, 'cruce', 'cruces'),
      states.length > 0 && list(states.map((code) => STATES[code] ?? code), 'es'),
    ].filter(Boolean).join(', '),
  columns: { theme: 'Tema', agency: 'Dependencia', country: 'País', role: 'Papel', basis: 'Fundamento', why: 'Por qué', source: 'Fuente', locator: 'Dónde' },
};
