@description('Name of the identity.')
param name string

@description('Azure region.')
param location string

// The bot's one identity: it speaks to Teams, to the storage account and to the key vault without any secret.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
}

@description('Resource id of the identity.')
output id string = identity.id

@description('Client id of the identity, which is the application id of the bot.')
output clientId string = identity.properties.clientId

@description('Object id of the identity, to give roles to.')
output principalId string = identity.properties.principalId
