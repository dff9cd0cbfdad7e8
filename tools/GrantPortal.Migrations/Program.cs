// dotnet-ef asks for an executable; the work is done by DesignTimePortalDb.
return;
