@description('Name of the Azure Bot.')
param name string

@description('Where Azure Bot Service keeps the bot\'s data: westeurope for the European Union, or global.')
param region string

@description('Name that people see.')
param displayName string

@description('Public host name of the app.')
param hostName string

@description('Client id of the identity that the bot is.')
param clientId string

@description('Id of the Entra tenant that the identity is of.')
param tenantId string

@description('Resource id of the identity that the bot is.')
param identityId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: region
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    endpoint: 'https://${hostName}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: clientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenantId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: region
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true, enableCalling: false }
  }
}
