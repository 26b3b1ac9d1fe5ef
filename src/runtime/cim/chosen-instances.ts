/** The parameters by which Set-CimInstance and Remove-CimInstance are told which instances they are about: the instances, or a query. */
export const chosenInstances = {
  InputObject: {
    type: 'ciminstance',
    aliases: ['CimInstance'],
    sets: {
      CimInstanceComputerSet: { mandatory: true, position: 0, pipeline: true },
      CimInstanceSessionSet: { mandatory: true, position: 0, pipeline: true },
    },
  },
  Query: {
    type: 'string',
    sets: {
      QueryComputerSet: { mandatory: true, position: 0, byPropertyName: true },
      QuerySessionSet: { mandatory: true, position: 0, byPropertyName: true },
    },
  },
  QueryDialect: { type: 'string', byPropertyName: true, notSimulated: true, sets: ['QueryComputerSet', 'QuerySessionSet'] },
} as const;
