import type { WebResponse } from '../web/web-response.ts';
import { NetObject } from './value.ts';

/** Microsoft.PowerShell.Commands.WebResponseObject and BasicHtmlWebResponseObject: what Invoke-WebRequest gives. */
export class WebObject extends NetObject {
  readonly response: WebResponse;
  readonly typeName: string;

  constructor(response: WebResponse) {
    super();
    this.response = response;
    this.typeName = `Microsoft.PowerShell.Commands.${response.isText ? 'BasicHtmlWebResponseObject' : 'WebResponseObject'}`;
  }
}
