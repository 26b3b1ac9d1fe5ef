import { defineViews, properties } from '../view.ts';

const types = ['System.ServiceProcess.ServiceController'];

export default defineViews(
  {
    kind: 'table',
    types,
    columns: [
      { property: 'Status', width: 8 },
      { property: 'Name', width: 18 },
      { property: 'DisplayName', width: 38 },
    ],
  },
  {
    kind: 'list',
    types,
    fields: properties('Name DisplayName Status DependentServices ServicesDependedOn CanPauseAndContinue CanShutdown CanStop ServiceType'),
  },
);
