import { defineViews, properties } from '../view.ts';

export default defineViews({ kind: 'table', types: ['System.Guid'], columns: properties('Guid') });
