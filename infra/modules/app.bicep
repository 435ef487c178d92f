@description('Name of the App Service plan.')
param planName string

@description('Name of the web app, unique in Azure.')
param name string

@description('Azure region.')
param location string

@description('Size of a machine: B1 is the smallest that stays awake.')
param size string

@description('How many machines run the app.')
@minValue(1)
@maxValue(10)
param instances int

@description('Resource id of the identity that the app runs as.')
param identityId string

@description('A setting of the app, seen by it as an environment variable.')
type Setting = {
  @description('Name of the setting.')
  name: string

  @description('Value of the setting.')
  value: string
}

@description('The settings of the app.')
param settings Setting[]

@description('Whether a Log Analytics workspace keeps the app\'s console.')
param logged bool

@description('Resource id of that workspace; empty for none.')
param workspaceId string

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: planName
  location: location
  kind: 'linux'
  sku: { name: size, capacity: instances }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      appCommandLine: 'dotnet PixBot.dll'
      alwaysOn: true
      healthCheckPath: '/health/ready'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      remoteDebuggingEnabled: false
      appSettings: settings
    }
  }
}

// No publishing password: new versions are deployed by whoever Azure's roles allow to.
resource ftpPublishing 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

resource scmPublishing 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

// The console says nothing about people; the HTTP log would hold addresses, so it is left out.
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (logged) {
  scope: app
  name: 'console'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

@description('Public host name of the app.')
output hostName string = app.properties.defaultHostName

@description('Name of the web app.')
output name string = app.name
