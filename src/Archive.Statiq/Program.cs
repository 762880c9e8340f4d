using Archive.Statiq;

return await Bootstrapper.Factory.CreateWeb(args).AddArchive().RunAsync();
