const ARTICLES = [
  ['del', 'Buró|Centro|Comando|Congreso|Consejo|Consulado|Departamento|Gobierno|Instituto|Servicio'],
  ['de los', 'Centros|Servicios'],
  ['de la', 'Administración|Agencia|Biblioteca|Casa|Comisión|Coordinación|Embajada|Fiscalía|Guardia|Oficina|Patrulla|Policía|Presidencia|Procuraduría|Red|Secretaría|Unidad'],
] as const;

/** 'del Departamento de Estado', 'de la Casa Blanca', 'de WOLA': a body whose name begins with a common noun takes its article. */
export const of = (name: string): string => `${ARTICLES.find(([, nouns]) => new RegExp(`^(?:${nouns}) `).test(name))?.[0] ?? 'de'} ${name}`;
